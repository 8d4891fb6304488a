#pragma once

#include "look/notice.h"

#include <QWidget>

namespace mantimon::game {

/// The lines above a table: that the connection is lost, that one sees hidden cards, and news.
class Notices : public QWidget
{
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    /// `silence`: ms since the server was last heard; negative: never.
    void showLoss(bool isOnline, qint64 silence);
    /// `view` as in board::Watch; `name` of the player whose seat it is.
    void showView(const QString &view, const QString &name);
    void say(look::Tone tone, const QString &text);
    /// Why the server does not show or do it.
    void sayRefused(const QString &errorCode);

Q_SIGNALS:
    void spectatorWanted();

private:
    look::Notice *m_loss;
    look::Notice *m_view;
    look::Notice *m_news;
};

} // namespace mantimon::game
