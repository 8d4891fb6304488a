#include "models/audit_export.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace mantimon::models {

namespace {

constexpr int pageRows = 200;

} // namespace

AuditExport::AuditExport(client::Connection &connection, AuditFilter filter, const QString &file, QObject *parent)
    : QObject(parent), m_connection(connection), m_filter(std::move(filter)), m_file(file)
{
}

void AuditExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        fail(m_file.errorString());
        return;
    }
    m_file.write("\xEF\xBB\xBF" // without it spreadsheets do not take the file for UTF-8
                 "at,who,who_name,role,what,whom,whom_name,game_id,reason,outcome\r\n");
    ask({});
}

void AuditExport::ask(const QJsonValue &behind)
{
    QJsonObject question = m_filter.toJson();
    question[u"limit"_s] = pageRows;
    if (behind.isObject())
        question[u"behind"_s] = behind;
    m_connection.ask(u"monitor:audit"_s, question, this, [this](const client::Answer &answer) {
        if (!answer.success) {
            fail(Words::refusal(answer.errorCode));
            return;
        }
        write(client::listOf<client::AuditRow>(answer.data["rows"_L1]));
        if (const QJsonValue next = answer.data["next"_L1]; next.isObject())
            ask(next);
        else
            finish();
    });
}

void AuditExport::write(const QVector<client::AuditRow> &rows)
{
    for (const client::AuditRow &row : rows) {
        QStringList fields;
        for (const QString &value : {client::textOf(row.at), row.who, row.whoName, row.role, row.what, row.whom,
                                     row.whomName, row.gameId, row.reason, row.outcome})
            fields << csvField(value);
        m_file.write(fields.join(u',').toUtf8() + "\r\n");
    }
    m_rows += static_cast<int>(rows.size());
}

void AuditExport::finish()
{
    if (!m_file.commit()) {
        fail(m_file.errorString());
        return;
    }
    Q_EMIT finished(m_rows);
    deleteLater();
}

void AuditExport::fail(const QString &why)
{
    m_file.cancelWriting();
    Q_EMIT failed(why);
    deleteLater();
}

QString csvField(const QString &value)
{
    QString text = value;
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace mantimon::models
