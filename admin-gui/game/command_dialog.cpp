#include "game/command_dialog.h"

#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace mantimon::game {

namespace {

constexpr int longestExtension = 3600; // seconds

}

CommandDialog::CommandDialog(client::Connection &connection, Plan plan, QWidget *parent)
    : QDialog(parent), m_connection(connection), m_plan(std::move(plan)), m_consequence(new QLabel(this)),
      m_reason(new QComboBox(this)), m_confirmed(new QCheckBox(this)), m_outcome(new look::Notice(this)),
      m_send(new QPushButton(m_plan.button, this)), m_close(new QPushButton(this))
{
    setWindowTitle(m_plan.title);
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    buildFields(form);
    m_consequence->setWordWrap(true);
    m_consequence->setMinimumWidth(look::em(this, 26));
    layout->addWidget(m_consequence);
    m_confirmed->setText(tr("I know that this cannot be undone"));
    m_confirmed->setVisible(m_plan.isFinal);
    layout->addWidget(m_confirmed);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    layout->addLayout(buttons);
    m_close->setText(tr("Cancel"));
    m_send->setDefault(true);
    m_send->setProperty("weight", m_plan.isFinal ? u"danger"_s : u"primary"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &CommandDialog::send);
    connect(m_outcome, &look::Notice::accepted, this, &CommandDialog::undo);
    watchChanges();
    draw();
}

void CommandDialog::buildFields(QFormLayout *form)
{
    for (const Field &field : m_plan.fields)
        addField(form, field);
    m_reason->setEditable(true);
    m_reason->addItems(m_plan.suggestions);
    m_reason->setCurrentIndex(-1);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->lineEdit()->setMaxLength(client::longestReason);
    m_reason->lineEdit()->setPlaceholderText(tr("Why? It is kept in the audit log."));
    form->addRow(tr("Reason"), m_reason);
    (m_inputs.isEmpty() ? m_reason : m_inputs.constFirst())->setFocus();
}

void CommandDialog::addField(QFormLayout *form, const Field &field)
{
    QWidget *input = nullptr;
    if (field.kind == Field::Kind::Text) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(look::em(this, 4.5));
        input = text;
    } else if (field.kind == Field::Kind::Seconds) {
        auto *seconds = new QSpinBox(this);
        seconds->setRange(1, longestExtension);
        seconds->setSingleStep(15);
        seconds->setValue(field.preset);
        input = seconds;
    } else {
        auto *choice = new QComboBox(this);
        for (const auto &[text, value] : field.choices)
            choice->addItem(text, value);
        choice->setCurrentIndex(field.preset);
        input = choice;
    }
    input->setObjectName(field.name);
    form->addRow(field.label, input);
    m_inputs.append(input);
}

void CommandDialog::watchChanges()
{
    connect(m_reason, &QComboBox::editTextChanged, this, &CommandDialog::draw);
    connect(m_confirmed, &QCheckBox::toggled, this, &CommandDialog::draw);
    for (QWidget *input : std::as_const(m_inputs)) {
        if (auto *text = qobject_cast<QPlainTextEdit *>(input))
            connect(text, &QPlainTextEdit::textChanged, this, &CommandDialog::draw);
        else if (auto *seconds = qobject_cast<QSpinBox *>(input))
            connect(seconds, &QSpinBox::valueChanged, this, &CommandDialog::draw);
        else if (auto *choice = qobject_cast<QComboBox *>(input))
            connect(choice, &QComboBox::currentIndexChanged, this, &CommandDialog::draw);
    }
}

QString CommandDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

void CommandDialog::setReason(const QString &reason)
{
    m_reason->setEditText(reason);
}

Values CommandDialog::values() const
{
    Values values;
    for (QWidget *input : m_inputs) {
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
            values[input->objectName()] = text->toPlainText().trimmed().left(client::longestReason);
        else if (const auto *seconds = qobject_cast<const QSpinBox *>(input))
            values[input->objectName()] = seconds->value();
        else if (const auto *choice = qobject_cast<const QComboBox *>(input))
            values[input->objectName()] = choice->currentData();
    }
    return values;
}

bool CommandDialog::isComplete() const
{
    const Values filled = values();
    for (const QVariant &value : filled) {
        if (value.toString().isEmpty())
            return false;
    }
    return !reason().isEmpty() && (!m_plan.isFinal || m_confirmed->isChecked());
}

void CommandDialog::draw()
{
    m_consequence->setText(m_plan.consequence(values()));
    m_send->setEnabled(!m_isBusy && !m_isDone && isComplete());
}

void CommandDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    const bool isOpen = !isBusy && !m_isDone;
    for (QWidget *input : std::as_const(m_inputs))
        input->setEnabled(isOpen);
    m_reason->setEnabled(isOpen);
    m_confirmed->setEnabled(isOpen);
    draw();
}

void CommandDialog::send()
{
    if (!m_plan.command)
        return accept();
    const client::Command command = m_plan.command(values(), reason());
    setBusy(true);
    m_connection.ask(command.event, command.data, this, [this](const client::Answer &answer) { take(answer); });
}

void CommandDialog::take(const client::Answer &answer)
{
    m_isDone = answer.success;
    setBusy(false);
    m_outcome->show();
    if (!answer.success) {
        m_outcome->say(look::Tone::Bad, models::Words::refusal(answer.errorCode));
        return;
    }
    m_consequence->hide();
    m_confirmed->hide();
    m_send->hide();
    m_outcome->say(look::Tone::Good, m_plan.done(values()));
    m_outcome->offer(m_plan.undo ? tr("Undo") : QString());
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    Q_EMIT carriedOut();
}

void CommandDialog::undo()
{
    if (!m_plan.undo || m_isBusy)
        return;
    const client::Command command = m_plan.undo(tr("Undone: %1").arg(reason()).left(client::longestReason));
    setBusy(true);
    m_connection.ask(command.event, command.data, this, [this](const client::Answer &answer) {
        setBusy(false);
        if (!answer.success)
            return m_outcome->say(look::Tone::Bad, models::Words::refusal(answer.errorCode));
        m_outcome->say(look::Tone::Good, m_plan.undone);
        m_outcome->offer({});
        Q_EMIT carriedOut();
    });
}

} // namespace mantimon::game
