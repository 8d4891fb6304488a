#pragma once

#include <QListWidget>

namespace mantimon::window {

/// The pages, then whatever games are open. Numbers on it say what waits.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent);

    void addPage(const QString &id, const QString &icon);
    void addGame(const QString &id, const QString &icon, const QString &title);
    void remove(const QString &id);
    void setTitle(const QString &id, const QString &title);
    /// 0: none.
    void setBadge(const QString &id, int count);
    void setCurrent(const QString &id);
    /// What is above or below this one.
    [[nodiscard]] QString neighbour(const QString &id) const;
    void setAccessibleTitle(const QString &title) { m_list->setAccessibleName(title); }

Q_SIGNALS:
    void chosen(const QString &id);
    void closeWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *find(const QString &id) const;

    QListWidget *m_list;
};

} // namespace mantimon::window
