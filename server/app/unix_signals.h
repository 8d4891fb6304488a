#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace mantimon::app {

/// SIGTERM and SIGINT, and SIGHUP, as Qt signals, told by the event loop and not in the middle of
/// whatever the process was doing. Before any thread is started; one in a process.
class UnixSignals : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnixSignals)

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminate();
    void reload();

private:
    void read();

    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace mantimon::app
