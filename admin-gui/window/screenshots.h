#pragma once

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace mantimon::window {

class MainWindow;

/// One picture: its name, and what brings it about. What shows nothing useful returns false and is left out.
struct Scene
{
    QString name;
    std::function<bool(MainWindow &)> show;
};

/// Takes a picture of each scene in light and dark, in each of the languages, then ends the program.
class Screenshots : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshots)

public:
    Screenshots(MainWindow &window, const QString &folder, const QStringList &languages, QObject *parent = nullptr);

    /// Behind those of the pages.
    void add(Scene scene);
    /// From when the desk is there.
    void start();

private:
    void addPages();
    void next();
    void take(const QString &name);

    struct Manner
    {
        QString theme;
        QString language;
    };

    MainWindow &m_window;
    QDir m_folder;
    QTimer m_wait;
    std::vector<Scene> m_scenes;
    std::vector<Manner> m_manners;
    std::size_t m_scene = 0;
    std::size_t m_manner = 0;
    bool m_isShown = false;
};

} // namespace mantimon::window
