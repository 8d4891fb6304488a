#include "pages/person_dialog.h"

#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

namespace {

// Data of the choices of an end, in seconds.
constexpr int forGood = 0;
constexpr int chosenEnd = -1;

} // namespace

PersonDialog::PersonDialog(client::Connection &connection, Deed deed, QWidget *parent)
    : QDialog(parent), m_connection(connection), m_deed(std::move(deed)), m_text(new QPlainTextEdit(this)),
      m_count(new QLabel(this)), m_refusal(new look::Notice(this)), m_do(new QPushButton(m_deed.action, this))
{
    setWindowTitle(m_deed.title);
    setMinimumWidth(look::em(this, 28));
    auto *title = new QLabel(m_deed.title, this);
    look::scaleFont(title, 1.25, true);
    auto *explanation = new QLabel(m_deed.explanation, this);
    auto *prompt = new QLabel(m_deed.prompt, this);
    for (QLabel *label : {title, explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    prompt->setBuddy(m_text);
    m_text->setAccessibleName(m_deed.prompt);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(look::em(this, 5));
    m_count->setProperty("role", u"muted"_s);
    m_refusal->hide();
    look::setStyleProperty(m_do, "weight", m_deed.isDangerous ? u"danger"_s : u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::em(this, 0.6));
    layout->addWidget(title);
    layout->addWidget(explanation);
    if (m_deed.hasEnd)
        layout->addWidget(makeEnd());
    layout->addWidget(prompt);
    layout->addWidget(m_text);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &PersonDialog::submit);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PersonDialog::describe);
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(shortcut, &QShortcut::activated, this, &PersonDialog::submit);
    m_text->setFocus();
    describe();
}

QWidget *PersonDialog::makeEnd()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("For how long"), row);
    m_length = new QComboBox(row);
    m_length->addItem(tr("%n hour(s)", nullptr, 1), 3600);
    m_length->addItem(tr("%n day(s)", nullptr, 1), 86'400);
    m_length->addItem(tr("%n day(s)", nullptr, 7), 604'800);
    m_length->addItem(tr("%n day(s)", nullptr, 30), 2'592'000);
    m_length->addItem(tr("for good"), forGood);
    m_length->addItem(tr("until…"), chosenEnd);
    m_length->setCurrentIndex(1);
    m_end = new QDateTimeEdit(QDateTime::currentDateTime().addDays(3), row);
    m_end->setCalendarPopup(true);
    m_end->setMinimumDateTime(QDateTime::currentDateTime());
    m_end->hide();
    label->setBuddy(m_length);
    layout->addWidget(label);
    layout->addWidget(m_length);
    layout->addWidget(m_end);
    layout->addStretch();
    connect(m_length, &QComboBox::currentIndexChanged, this,
            [this] { m_end->setVisible(m_length->currentData().toInt() == chosenEnd); });
    return row;
}

QDateTime PersonDialog::until() const
{
    if (!m_length || m_length->currentData().toInt() == forGood)
        return {};
    const int seconds = m_length->currentData().toInt();
    return seconds == chosenEnd ? m_end->dateTime().toUTC() : m_connection.serverNow().addSecs(seconds);
}

void PersonDialog::describe()
{
    const qsizetype length = m_text->toPlainText().trimmed().size();
    m_count->setText(
        tr("%1 of %2 characters").arg(models::Numbers::whole(length), models::Numbers::whole(client::longestReason)));
    look::setStyleProperty(m_count, "role", length > client::longestReason ? u"bad"_s : u"muted"_s);
    m_do->setEnabled(!m_isSent && length > 0 && length <= client::longestReason);
}

void PersonDialog::submit()
{
    if (!m_do->isEnabled())
        return;
    m_isSent = true;
    m_refusal->hide();
    describe();
    const client::Command command = m_deed.command(m_text->toPlainText().trimmed(), until());
    m_connection.ask(command.event, command.data, this, [this](const client::Answer &answer) {
        m_isSent = false;
        m_answer = answer;
        if (answer.success) {
            accept();
            return;
        }
        m_refusal->say(look::Tone::Bad, models::Words::refusal(answer.errorCode));
        m_refusal->show();
        describe();
    });
}

} // namespace mantimon::pages
