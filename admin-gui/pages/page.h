#pragma once

#include <QWidget>

class QLabel;

namespace mantimon::pages {

/// One page of the desk.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// Ctrl+F goes to the page's first field.
    explicit Page(QWidget *parent);

    [[nodiscard]] virtual QString title() const = 0;
    /// The page is looked at from now on.
    virtual void enter() {}
    /// The connection is there, perhaps again: what was asked may be asked anew.
    virtual void refresh() {}

protected:
    /// Writes every text; called by the page's constructor, and when the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

/// The small grey word above a group of things.
[[nodiscard]] QLabel *makeHeading(QWidget *parent);

} // namespace mantimon::pages
