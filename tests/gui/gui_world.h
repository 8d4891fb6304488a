#pragma once

#include "common/test_case.h"
#include "harness/server_process.h"
#include "window/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace mantimon::gui {

/// The base of tests with windows: Qt's offscreen platform says of itself what it cannot do, all else
/// that is warned of fails the test.
class GuiTest : public testing::TestCase
{
    Q_OBJECT

public Q_SLOTS:
    void init();
};

/// A server with demo games, and the dashboard's window with settings of its own.
class World
{
    Q_DISABLE_COPY_MOVE(World)

    // The window writes to them when it goes: they go after it.
    QTemporaryDir m_folder;
    QSettings m_settings;

public:
    static constexpr int patience = 20'000; ///< ms

    explicit World(const QString &serverProgram);

    /// The server with `games` between bots, then the window, in English.
    bool start(int games = 12);
    /// As a person would: address and token into the fields, then the button.
    void logIn(const QString &token);
    /// With such a role, until the desk is there and the first games are.
    bool logInAs(const QString &role);
    void makeWindow();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString settingsText();

    harness::ServerProcess server;
    std::unique_ptr<window::MainWindow> window;

    /// The visible widget of that name; null: there is none.
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        const auto all = window->findChildren<T *>(name);
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
};

} // namespace mantimon::gui
