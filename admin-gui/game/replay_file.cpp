#include "game/replay_file.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mantimon::game {

ReplayFile::ReplayFile(client::Connection &connection, const QString &gameId, QObject *parent)
    : QObject(parent), m_connection(connection), m_gameId(gameId)
{
}

void ReplayFile::fetch()
{
    m_connection.ask(u"monitor:replay"_s, {{u"game_id"_s, m_gameId}}, this, [this](const client::Answer &answer) {
        if (!answer.success) {
            Q_EMIT failed(answer.errorCode);
            return;
        }
        m_text = answer.data["replay"_L1].toString().toUtf8();
        const QJsonValue verification = answer.data["verification"_L1];
        m_isVerified = verification["ok"_L1].toBool();
        m_verification = verification["message"_L1].toString();
        Q_EMIT arrived();
    });
}

void ReplayFile::save(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Save replay"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Replays (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"mantimon-%1.json"_s.arg(m_gameId.left(8)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString why = write(path);
        if (why.isEmpty())
            Q_EMIT saved(path);
        else
            Q_EMIT notSaved(why);
    });
    dialog->open();
}

QString ReplayFile::write(const QString &path) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_text) == m_text.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace mantimon::game
