#pragma once

#include "client/connection.h"
#include "client/json.h"
#include "models/table.h"

namespace mantimon::models {

/// Rows that the server gives page by page: the next is fetched when the view comes to the end.
template <typename Row>
class Pages : public Rows<Row>
{
public:
    Pages(client::Connection &connection, QString event, QObject *parent)
        : Rows<Row>(parent), m_connection(connection), m_event(std::move(event))
    {
    }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && this->state() == Table::State::Ready && m_next.isObject();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        QJsonObject question = m_filter;
        question[QStringLiteral("behind")] = std::exchange(m_next, {});
        ask(question, false);
    }

    /// The same question again; what is shown stays until the answer comes.
    void reload() { load(m_filter); }

protected:
    void load(const QJsonObject &filter)
    {
        m_filter = filter;
        m_next = {};
        this->setState(Table::State::Loading);
        ask(filter, true);
    }

    /// Nothing is asked for.
    void clear()
    {
        ++m_asked;
        m_next = {};
        this->become({});
        this->setState(Table::State::Empty);
    }

    client::Connection &m_connection;

private:
    void ask(const QJsonObject &question, bool isFirst)
    {
        const int number = ++m_asked;
        m_connection.ask(m_event, question, this, [this, number, isFirst](const client::Answer &answer) {
            if (number != m_asked)
                return; // another question has been asked since
            if (!answer.success) {
                this->setState(Table::State::Failed, answer.errorCode);
                return;
            }
            const auto rows = client::listOf<Row>(answer.data[QLatin1StringView("rows")]);
            m_next = answer.data[QLatin1StringView("next")];
            if (isFirst)
                this->become(rows);
            else
                this->append(rows);
            this->setState(Table::State::Ready);
        });
    }

    QString m_event;
    QJsonObject m_filter;
    QJsonValue m_next;
    int m_asked = 0;
};

} // namespace mantimon::models
