#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVariant>

namespace mantimon::storage {

/// A column of values as PostgreSQL reads an array from text, `{1,NULL,"a\"b"}`: QPSQL binds no arrays.
/// The statement casts it: `CAST(? AS text[])`.
class ArrayLiteral
{
public:
    void add(qint64 number);
    void add(const QString &text);
    void add(const QByteArray &bytes);
    void add(const QUuid &uuid);
    void addNull();

    [[nodiscard]] QVariant value() const { return QString(u'{' + m_elements + u'}'); }
    [[nodiscard]] bool isEmpty() const { return m_elements.isEmpty(); }

private:
    void next();

    QString m_elements;
};

} // namespace mantimon::storage
