#pragma once

#include "client/commands.h"

#include <QObject>
#include <QUuid>

#include <functional>
#include <optional>

namespace mantimon::pages {

/// How a page says where to go from it, without knowing what is there.
class Paths : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void gameWanted(const QUuid &gameId);
    void replayWanted(const QUuid &gameId);
    void playerWanted(const QString &userId);
    void pageWanted(const QString &pageId);
    /// The live games that have a warning.
    void warningsWanted();
    /// Something was done; `undo`, where it exists, takes it back.
    void told(const QString &message, const std::optional<mantimon::client::Command> &undo);
};

/// What lies above the pages and is made for them. Each may be missing.
struct Views
{
    /// `close` is for the view to call when it is done.
    using Make = std::function<QWidget *(const QUuid &gameId, std::function<void()> close)>;
    Make game;
    Make replay;
    /// Shows a game small; the returned widget belongs to the parent.
    struct Preview
    {
        QWidget *widget = nullptr;
        std::function<void(const QUuid &)> show;
    };
    std::function<Preview(QWidget *)> preview;
};

} // namespace mantimon::pages
