#pragma once

#include "storage/inbox.h"

#include <QObject>

#include <functional>

namespace mantimon::storage {

/// Carries what the storage thread has to say into the thread this object lives in, in order.
class Courier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Courier)

public:
    using QObject::QObject;

    /// From any thread; `message` is called at a later turn of this object's event loop.
    void post(std::function<void()> message)
    {
        if (m_messages.push(message) == Pushed::First)
            QMetaObject::invokeMethod(this, &Courier::deliver, Qt::QueuedConnection);
    }

private:
    void deliver()
    {
        for (const auto &message : m_messages.take())
            message();
    }

    Inbox<std::function<void()>> m_messages;
};

} // namespace mantimon::storage
