#include "window/views.h"

#include "board/preview.h"
#include "game/game_page.h"
#include "game/replay_page.h"

namespace mantimon::window {

namespace {

template <typename View>
void follow(View *view, look::Preferences &preferences)
{
    const auto apply = [view, &preferences] { view->setAnimated(preferences.areAnimationsOn()); };
    QObject::connect(&preferences, &look::Preferences::animationsChanged, view, apply);
    apply();
}

template <typename Page>
pages::Views::Make maker(client::Connection &connection, look::Preferences &preferences)
{
    return [&connection, &preferences](const QUuid &gameId, std::function<void()> close) {
        auto *page = new Page(connection, gameId);
        QObject::connect(page, &Page::closeRequested, page, std::move(close));
        follow(page, preferences);
        return page;
    };
}

} // namespace

pages::Views makeViews(client::Connection &connection, look::Preferences &preferences)
{
    pages::Views views;
    views.game = maker<game::GamePage>(connection, preferences);
    views.replay = maker<game::ReplayPage>(connection, preferences);
    views.preview = [&connection, &preferences](QWidget *parent) {
        auto *preview = new board::Preview(connection, parent);
        follow(preview, preferences);
        return pages::Views::Preview{preview, [preview](const QUuid &gameId) { preview->show(gameId); }};
    };
    return views;
}

} // namespace mantimon::window
