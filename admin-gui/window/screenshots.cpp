#include "window/screenshots.h"

#include "pages/games_page.h"
#include "pages/players_page.h"
#include "window/desk.h"
#include "window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::window {

namespace {

// What a page asks for is there by then.
constexpr auto settling = std::chrono::milliseconds(1500);

/// The row of the live game that has come furthest, one of people before one of bots; 0 where there is none.
int richestRow(MainWindow &window)
{
    const auto &rows = window.desk().games().table().rows();
    const auto richest = std::max_element(rows.cbegin(), rows.cend(), [](const auto &one, const auto &other) {
        const auto riches = [](const client::GameRow &game) {
            const bool hasPerson = std::any_of(game.players.cbegin(), game.players.cend(),
                                               [](const client::Seated &player) { return !player.isBot; });
            return std::pair(hasPerson, game.turn);
        };
        return riches(one) < riches(other);
    });
    return richest == rows.cend() ? 0 : static_cast<int>(richest - rows.cbegin());
}

} // namespace

Screenshots::Screenshots(MainWindow &window, const QString &folder, const QStringList &languages, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder)
{
    m_folder.mkpath(u"."_s);
    for (const QString &language : languages) {
        for (const QString &theme : {u"light"_s, u"dark"_s})
            m_manners.push_back({theme, language});
    }
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Screenshots::next);
    addPages();
}

void Screenshots::add(Scene scene)
{
    m_scenes.push_back(std::move(scene));
}

void Screenshots::addPages()
{
    for (const QString &id : m_window.desk().pageIds()) {
        add({id, [id](MainWindow &window) {
                 window.desk().showPage(id);
                 // Of a list one is selected once it is there, so that its other half is not empty.
                 if (auto *list = window.desk().currentWidget()->findChild<QAbstractItemView *>(id))
                     QTimer::singleShot(settling / 2, list, [list, id, &window] {
                         list->setCurrentIndex(list->model()->index(id == "games"_L1 ? richestRow(window) : 0, 0));
                     });
                 return true;
             }});
    }
    add({u"game"_s, [](MainWindow &window) {
             const auto &rows = window.desk().games().table().rows();
             if (rows.isEmpty())
                 return false;
             window.desk().openGame(QUuid(rows[richestRow(window)].id));
             return true;
         }});
    add({u"player"_s, [](MainWindow &window) {
             const auto &rows = window.desk().games().table().rows();
             if (rows.isEmpty() || rows[richestRow(window)].players.isEmpty())
                 return false;
             window.desk().openPlayer(rows[richestRow(window)].players.back().id);
             return true;
         }});
    add({u"ban"_s, [](MainWindow &window) {
             auto *button = window.desk().currentWidget()->findChild<QPushButton *>(u"ban"_s);
             if (button)
                 button->click();
             return button && button->isEnabled();
         }});
    add({u"go-to"_s, [](MainWindow &window) {
             window.desk().showPage(u"overview"_s);
             window.desk().goTo(u"re"_s);
             return true;
         }});
}

void Screenshots::start()
{
    m_wait.start(settling);
}

void Screenshots::next()
{
    if (m_manner >= m_manners.size()) {
        QApplication::quit();
        return;
    }
    const Manner &manner = m_manners[m_manner];
    if (std::exchange(m_isShown, false)) {
        take(u"%1-%2-%3.png"_s.arg(m_scenes[m_scene].name, manner.theme, manner.language));
        if (++m_scene == m_scenes.size()) {
            m_scene = 0;
            ++m_manner;
        }
        m_wait.start(0);
        return;
    }
    if (m_scene == 0) {
        m_window.preferences().setTheme(manner.theme == "dark"_L1 ? look::ThemeChoice::Dark : look::ThemeChoice::Light);
        m_window.preferences().setLanguage(manner.language);
    }
    m_isShown = m_scenes[m_scene].show(m_window);
    if (!m_isShown && ++m_scene == m_scenes.size()) {
        m_scene = 0;
        ++m_manner;
    }
    m_wait.start(m_isShown ? settling : std::chrono::milliseconds(0));
}

/// The window, and over it the dialog that is open.
void Screenshots::take(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QRect whole(QPoint(), m_window.size());
        QRect place(QPoint(), dialog->size());
        place.moveCenter(whole.center());
        painter.drawPixmap(place, dialog->grab());
        painter.end();
        dialog->reject();
    }
    const QString file = m_folder.filePath(name);
    if (!picture.save(file))
        qWarning("cannot write %s", qPrintable(file));
    QTextStream(stdout) << file << Qt::endl;
}

} // namespace mantimon::window
