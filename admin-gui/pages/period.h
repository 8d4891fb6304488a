#pragma once

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace mantimon::pages {

/// From which day to which.
class Period : public QWidget
{
    Q_OBJECT

public:
    explicit Period(QWidget *parent);

    /// Invalid: from the beginning.
    [[nodiscard]] QDateTime from() const;
    /// Invalid: until now.
    [[nodiscard]] QDateTime to() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showDays();

    QComboBox *m_choice;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
};

} // namespace mantimon::pages
