#include "game/replay_page.h"

#include "board/board.h"
#include "board/rulesets.h"
#include "game/history_bar.h"
#include "game/log_panel.h"
#include "game/recording.h"
#include "game/replay_file.h"
#include "look/empty_state.h"
#include "look/icon.h"
#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <array>

using namespace Qt::StringLiterals;

namespace mantimon::game {

namespace {

constexpr std::array speeds{0.5, 1.0, 2.0, 4.0, 8.0};
constexpr int usualSpeed = 1;
constexpr int stepMs = 1100; // long enough for what moves

QString idOf(const QUuid &gameId)
{
    return gameId.toString(QUuid::WithoutBraces);
}

} // namespace

ReplayPage::ReplayPage(client::Connection &connection, const QUuid &gameId, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_gameId(gameId),
      m_recording(new Recording(connection, idOf(gameId), this)),
      m_file(new ReplayFile(connection, idOf(gameId), this)), m_positions(connection, idOf(gameId), this),
      m_close(new QPushButton(this)), m_title(new QLabel(this)), m_verification(new look::Notice(this)),
      m_board(new board::Board(board::Catalogue::of(connection), this)), m_history(new HistoryBar(this)),
      m_play(new QPushButton(this)), m_speed(new QComboBox(this)), m_export(new QPushButton(this)),
      m_log(new LogPanel(board::Catalogue::of(connection), this)), m_empty(nullptr), m_content(new QWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, m_content))
{
    build();
    connectParts();
    setFocusProxy(m_play);
    retranslate();
    m_empty->show();
    m_splitter->hide();
    m_empty->say(u"hourglass"_s, tr("Loading the replay"), tr("The server reads the whole game."));
    if (connection.isOnline())
        m_recording->fetch();
}

void ReplayPage::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    buildHead(head);
    layout->addLayout(head);
    layout->addWidget(m_verification);
    m_verification->hide();
    auto *whole = new QVBoxLayout(m_content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    auto *left = new QWidget(m_splitter);
    auto *table = new QVBoxLayout(left);
    table->setContentsMargins(0, 0, 0, 0);
    table->addWidget(m_board, 1);
    auto *controls = new QHBoxLayout;
    controls->addWidget(m_play);
    controls->addWidget(m_speed);
    controls->addWidget(m_history, 1);
    table->addLayout(controls);
    m_splitter->addWidget(m_log);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({look::em(this, 60), look::em(this, 20)});
    m_log->setMinimumWidth(look::em(this, 15));
    layout->addWidget(m_content, 1);
    m_empty = new look::EmptyState(m_content);
    m_board->setClocksRun(false);
}

void ReplayPage::buildHead(QBoxLayout *layout)
{
    m_close->setIcon(look::icon(u"close"_s));
    m_close->setProperty("weight", u"link"_s);
    look::scaleFont(m_title, 1.25, true);
    layout->addWidget(m_close);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_export);
    for (const double each : speeds)
        m_speed->addItem(QString(), each);
    m_speed->setObjectName(u"speed"_s);
    m_speed->setCurrentIndex(usualSpeed);
}

void ReplayPage::connectParts()
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ReplayPage::playOn);
    connect(m_recording, &Recording::arrived, this, &ReplayPage::open);
    connect(m_recording, &Recording::failed, this, &ReplayPage::fail);
    connect(m_file, &ReplayFile::arrived, this, &ReplayPage::showVerification);
    connect(m_file, &ReplayFile::failed, this, [this](const QString &errorCode) {
        m_verification->say(look::Tone::Warn, tr("Not verified: %1").arg(models::Words::refusal(errorCode)));
        m_verification->show();
    });
    connect(&board::Rulesets::of(m_connection), &board::Rulesets::changed, this, &ReplayPage::applyRules);
    connect(m_file, &ReplayFile::saved, this, [this](const QString &path) {
        m_verification->say(look::Tone::Good, tr("The replay was saved as %1.").arg(path));
    });
    connect(m_file, &ReplayFile::notSaved, this, [this](const QString &why) {
        m_verification->say(look::Tone::Bad, tr("The replay was not saved: %1").arg(why));
    });
    connect(&m_positions, &Positions::arrived, this, &ReplayPage::showPosition);
    connect(&m_positions, &Positions::failed, this, &ReplayPage::pause);
    connect(m_history, &HistoryBar::chosen, this, &ReplayPage::look);
    connect(m_log, &LogPanel::entryChosen, this, [this](qint64 seq) {
        m_history->setSeq(seq);
        look(seq);
    });
    connect(m_play, &QPushButton::clicked, this, [this] { m_isPlaying ? pause() : play(); });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { m_board->setPace(speed()); });
    connect(m_export, &QPushButton::clicked, this, [this] { m_file->save(this); });
    connect(m_close, &QPushButton::clicked, this, &ReplayPage::closeRequested);
    connect(m_empty, &look::EmptyState::accepted, m_recording, &Recording::fetch);
    connect(&m_connection, &client::Connection::stateChanged, this, [this] {
        m_board->setStale(!m_connection.isOnline());
        if (!m_connection.isOnline())
            pause();
        else if (!m_isOpen)
            m_recording->fetch();
    });
}

void ReplayPage::setAnimated(bool isAnimated)
{
    m_board->setAnimated(isAnimated);
}

double ReplayPage::speed() const
{
    return m_speed->currentData().toDouble();
}

void ReplayPage::open()
{
    m_isOpen = true;
    m_empty->hide();
    m_splitter->show();
    m_log->reset(m_recording->entries());
    m_history->setRange(m_recording->firstSeq(), m_recording->lastSeq(), false);
    m_history->setSeq(m_recording->firstSeq());
    look(m_recording->firstSeq());
    if (m_connection.hasRole(u"moderator"))
        m_file->fetch();
    else
        showVerification();
}

void ReplayPage::fail(const QString &errorCode)
{
    m_empty->show();
    m_splitter->hide();
    m_empty->say(u"gone"_s, tr("There is no replay to show"), models::Words::refusal(errorCode), tr("Try again"));
}

void ReplayPage::look(qint64 seq)
{
    m_log->mark(seq);
    m_positions.want(seq);
    if (seq < m_recording->lastSeq())
        m_positions.prepare(seq + 1);
}

void ReplayPage::showPosition(const Position &position)
{
    if (position.state) {
        const auto before = m_board->state();
        const bool follows = before && position.entry && position.seq == before->seq + 1;
        m_board->showState(*position.state, follows ? position.entry->events : QVector<board::Event>(),
                           follows ? board::Arrival::Step : board::Arrival::Jump);
        if (m_names.isEmpty())
            introduce(*position.state);
    } else {
        m_board->clear();
    }
    if (m_isPlaying)
        m_next.start(int(stepMs / speed()));
}

/// Who plays is told by the first position that there is.
void ReplayPage::introduce(const board::TableState &state)
{
    m_log->setNames(state.names());
    m_names = tr("%1 against %2").arg(state.sides[0].name, state.sides[1].name);
    setWindowTitle(m_names);
    drawTitle();
    applyRules();
}

void ReplayPage::applyRules()
{
    if (!m_board->state())
        return;
    const board::RulesetInfo rules = board::Rulesets::of(m_connection).ruleset(m_board->state()->ruleset);
    m_board->setRules(rules.benchSize, rules.pointsToWin);
}

void ReplayPage::play()
{
    if (m_history->isAtEnd())
        m_history->setSeq(m_recording->firstSeq());
    m_isPlaying = true;
    retranslate();
    playOn();
}

void ReplayPage::pause()
{
    m_isPlaying = false;
    m_next.stop();
    retranslate();
}

void ReplayPage::playOn()
{
    if (m_history->isAtEnd())
        return pause();
    m_history->step(1);
}

/// Without the file: why there is none.
void ReplayPage::showVerification()
{
    m_verification->show();
    m_export->setEnabled(m_file->isThere());
    if (!m_file->isThere())
        m_verification->say(look::Tone::Plain,
                            tr("Whether this replay is genuine can be seen, and the file saved, by moderators only."));
    else if (m_file->isVerified())
        m_verification->say(look::Tone::Good,
                            tr("Verified: played again from its seed, the game is the same to the end."));
    else
        m_verification->say(look::Tone::Bad, tr("Not verified: %1").arg(m_file->verification()));
    m_verification->offer({});
}

void ReplayPage::drawTitle()
{
    const QString id = idOf(m_gameId).left(8);
    m_title->setText(m_names.isEmpty() ? tr("Replay %1").arg(id) : tr("Replay %1 · %2").arg(id, m_names));
}

void ReplayPage::retranslate()
{
    drawTitle();
    m_close->setToolTip(tr("Close this replay"));
    m_close->setAccessibleName(tr("Close this replay"));
    m_play->setText(m_isPlaying ? tr("Pause") : tr("Play"));
    m_export->setText(tr("Save replay…"));
    m_export->setEnabled(m_file->isThere());
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed"));
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, tr("%1×", "speed").arg(QLocale().toString(m_speed->itemData(i).toDouble())));
}

void ReplayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mantimon::game
