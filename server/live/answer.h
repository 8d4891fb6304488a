#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace mantimon::live {

enum class ErrorKind {
    Unavailable, ///< the store is away, or went away before it answered: whether it was done is unknown
    NotFound,    ///< the connection that was named is not there
    Internal,    ///< a programmer's error
};

/// Why there is no answer. `text` is one line in English for logs.
struct LiveError
{
    ErrorKind kind = ErrorKind::Internal;
    QString text;
};

template <typename T>
using Result = base::Result<T, LiveError>;

/// Who waits for an answer: called once, from the event loop, never within the call that asked; not
/// at all when the context is gone by then. An empty one is for those who do not care.
template <typename T>
class Answer
{
public:
    using Value = T;

    Answer() = default;
    Answer(QObject *context, std::function<void(const Result<T> &)> then) : m_context(context), m_then(std::move(then))
    {
    }

    [[nodiscard]] bool isAwaited() const { return m_then && m_context; }
    void give(const Result<T> &result) const
    {
        if (isAwaited())
            m_then(result);
    }

private:
    QPointer<QObject> m_context;
    std::function<void(const Result<T> &)> m_then;
};

using Written = Answer<base::Done>;

} // namespace mantimon::live
