#include "storage/array_literal.h"

#include "storage/statement.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

void ArrayLiteral::next()
{
    if (!m_elements.isEmpty())
        m_elements += u',';
}

void ArrayLiteral::add(qint64 number)
{
    next();
    m_elements += QString::number(number);
}

// Quoted always: NULL, braces, commas and the empty text need it.
void ArrayLiteral::add(const QString &text)
{
    next();
    m_elements += u'"';
    for (const QChar character : readable(text)) {
        if (character == u'"' || character == u'\\')
            m_elements += u'\\';
        m_elements += character;
    }
    m_elements += u'"';
}

void ArrayLiteral::add(const QByteArray &bytes)
{
    next();
    m_elements += uR"("\\x)"_s + QLatin1StringView(bytes.toHex()) + u'"';
}

void ArrayLiteral::add(const QUuid &uuid)
{
    next();
    m_elements += uuid.toString(QUuid::WithoutBraces);
}

void ArrayLiteral::addNull()
{
    next();
    m_elements += "NULL"_L1;
}

} // namespace mantimon::storage
