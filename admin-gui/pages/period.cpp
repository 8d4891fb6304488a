#include "pages/period.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

namespace {

// Data of the choices, in days.
constexpr int always = 0;
constexpr int chosenDays = -1;
constexpr int lengths[] = {1, 7, 30, always, chosenDays};

} // namespace

Period::Period(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_from(new QDateEdit(QDate::currentDate().addDays(-7), this)),
      m_dash(new QLabel(u"–"_s, this)), m_to(new QDateEdit(QDate::currentDate(), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_dash), static_cast<QWidget *>(m_to)})
        layout->addWidget(widget);
    m_from->setCalendarPopup(true);
    m_to->setCalendarPopup(true);
    for (const int days : lengths)
        m_choice->addItem({}, days);
    m_choice->setCurrentIndex(m_choice->findData(always));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &Period::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &Period::changed);
    showDays();
    retranslate();
}

void Period::showDays()
{
    const bool areChosen = m_choice->currentData().toInt() == chosenDays;
    m_from->setVisible(areChosen);
    m_dash->setVisible(areChosen);
    m_to->setVisible(areChosen);
}

QDateTime Period::from() const
{
    const int days = m_choice->currentData().toInt();
    if (days == always)
        return {};
    return days == chosenDays ? m_from->date().startOfDay().toUTC() : QDateTime::currentDateTimeUtc().addDays(-days);
}

QDateTime Period::to() const
{
    const bool areChosen = m_choice->currentData().toInt() == chosenDays;
    return areChosen ? m_to->date().endOfDay().toUTC() : QDateTime();
}

void Period::retranslate()
{
    m_choice->setAccessibleName(tr("When"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_choice->setItemText(0, tr("Last 24 hours"));
    m_choice->setItemText(1, tr("Last 7 days"));
    m_choice->setItemText(2, tr("Last 30 days"));
    m_choice->setItemText(3, tr("Any time"));
    m_choice->setItemText(4, tr("From – to…"));
}

} // namespace mantimon::pages
