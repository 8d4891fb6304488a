#include "login/login_page.h"

#include "look/icon.h"
#include "look/notice.h"
#include "look/units.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::login {

LoginPage::LoginPage(Profiles &profiles, TokenKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_profiles(profiles), m_keeper(keeper)
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    card->setMaximumWidth(look::em(this, 56));
    auto *columns = new QHBoxLayout(card);
    const int gap = look::em(this, 1.2);
    columns->setContentsMargins(gap, gap, gap, gap);
    columns->setSpacing(gap);
    columns->addWidget(makeList(), 2);
    columns->addWidget(makeForm(), 5);

    m_heading = new QLabel(this);
    look::scaleFont(m_heading, 1.8, true);
    m_intro = new QLabel(this);
    m_intro->setProperty("role", u"muted"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_heading, 0, Qt::AlignHCenter);
    layout->addWidget(m_intro, 0, Qt::AlignHCenter);
    layout->addSpacing(gap);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);

    connect(&m_keeper, &TokenKeeper::keychainChanged, this, &LoginPage::describeKeychain);
    retranslate();
    fillList(m_profiles.lastId());
}

QWidget *LoginPage::makeList()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    m_serversLabel = new QLabel(column);
    m_serversLabel->setProperty("role", u"muted"_s);
    m_list = new QListWidget(column);
    m_list->setMinimumWidth(look::em(this, 9));
    m_new = new QPushButton(look::icon(u"add"_s), {}, column);
    layout->addWidget(m_serversLabel);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    connect(m_list, &QListWidget::currentRowChanged, this, &LoginPage::showProfile);
    connect(m_list, &QListWidget::itemActivated, this, &LoginPage::submit);
    connect(m_new, &QPushButton::clicked, this, &LoginPage::startNew);
    return column;
}

QWidget *LoginPage::makeForm()
{
    auto *form = new QWidget(this);
    const auto field = [form](QLabel *&label, QLineEdit *&edit, const QString &objectName) {
        label = new QLabel(form);
        label->setWordWrap(true);
        edit = new QLineEdit(form);
        edit->setObjectName(objectName);
        label->setBuddy(edit);
    };
    field(m_nameLabel, m_name, u"profileName"_s);
    field(m_urlLabel, m_url, u"profileUrl"_s);
    field(m_tokenLabel, m_token, u"profileToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_file = new QPushButton(look::icon(u"key"_s), {}, form);
    m_claims = new QLabel(form);
    m_claims->setWordWrap(true);
    m_complaint = new look::Notice(form);
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->hide();
    m_keychain = new look::Notice(form);
    m_keychain->setObjectName(u"keychainNotice"_s);
    m_keychain->hide();
    m_remove = new QPushButton(form);
    look::setStyleProperty(m_remove, "weight", u"link"_s);
    m_connect = new QPushButton(form);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    look::setStyleProperty(m_connect, "weight", u"primary"_s);

    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_urlLabel);
    layout->addWidget(m_url);
    layout->addWidget(m_tokenLabel);
    auto *tokenRow = new QHBoxLayout;
    tokenRow->addWidget(m_token, 1);
    tokenRow->addWidget(m_file);
    layout->addLayout(tokenRow);
    layout->addWidget(m_claims);
    layout->addWidget(m_complaint);
    layout->addWidget(m_keychain);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_connect);
    layout->addLayout(buttons);

    connect(m_token, &QLineEdit::textChanged, this, &LoginPage::describeToken);
    connect(m_url, &QLineEdit::textChanged, this, &LoginPage::describeToken);
    for (QLineEdit *edit : {m_name, m_url, m_token})
        connect(edit, &QLineEdit::returnPressed, this, &LoginPage::submit);
    connect(m_file, &QPushButton::clicked, this, &LoginPage::readTokenFile);
    connect(m_remove, &QPushButton::clicked, this, &LoginPage::removeProfile);
    connect(m_connect, &QPushButton::clicked, this, &LoginPage::submit);
    return form;
}

void LoginPage::retranslate()
{
    m_heading->setText(tr("The moderators' desk"));
    m_intro->setText(tr("Choose a server. Your token says who you are and what you may do."));
    m_serversLabel->setText(tr("Servers"));
    m_list->setAccessibleName(tr("Servers"));
    m_new->setText(tr("Another server"));
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("How you call this server"));
    m_tokenLabel->setText(tr("Token"));
    m_token->setPlaceholderText(tr("Paste it, or read it from a file"));
    m_file->setText(tr("From a file…"));
    m_remove->setText(tr("Forget this server"));
    m_connect->setText(m_isBusy ? tr("Connecting…") : tr("Connect"));
    describeToken();
    describeKeychain();
}

void LoginPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mantimon::login
