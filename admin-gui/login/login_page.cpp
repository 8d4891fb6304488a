#include "login/login_page.h"

#include "login/token_claims.h"
#include "look/icon.h"
#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mantimon::login {

namespace {

/// Far more than any token; a file that was taken by mistake is not read whole.
constexpr qint64 longestToken = 16'384;

} // namespace

void LoginPage::fill(const QUrl &url, const QString &token)
{
    for (int i = 0; i < m_known.size(); ++i) {
        if (m_known[i].url == url)
            m_list->setCurrentRow(i);
    }
    if (m_profileId.isEmpty() || m_url->text() != url.toString())
        startNew();
    m_url->setText(url.toString());
    m_token->setText(token);
    if (!token.isEmpty())
        submit();
}

void LoginPage::complain(const QString &text)
{
    m_complaint->setVisible(!text.isEmpty());
    m_complaint->say(look::Tone::Bad, text);
    if (!text.isEmpty())
        m_token->setFocus();
}

void LoginPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    retranslate();
}

void LoginPage::resume()
{
    const QString last = m_profiles.lastId();
    if (last.isEmpty())
        return;
    m_keeper.find(last, this, [this, last](const QString &token) {
        const auto claims = claimsOf(token);
        if (m_profileId == last && claims && !claims->isExpired(QDateTime::currentDateTimeUtc()))
            submit();
    });
}

void LoginPage::fillList(const QString &currentId)
{
    m_known = m_profiles.all();
    m_list->clear();
    int current = -1;
    for (const Profile &profile : m_known) {
        auto *item = new QListWidgetItem(look::icon(u"server"_s), profile.name, m_list);
        item->setToolTip(profile.url.toDisplayString().toHtmlEscaped());
        if (profile.id == currentId)
            current = m_list->row(item);
    }
    if (current < 0 && !m_known.isEmpty())
        current = 0;
    m_list->setCurrentRow(current);
    if (m_known.isEmpty())
        startNew();
}

void LoginPage::showProfile(int row)
{
    if (row < 0 || row >= m_known.size())
        return;
    const Profile &profile = m_known[row];
    m_profileId = profile.id;
    m_name->setText(profile.name);
    m_url->setText(profile.url.toString());
    m_token->clear();
    m_remove->setEnabled(true);
    complain({});
    m_keeper.find(profile.id, this, [this, id = profile.id](const QString &token) {
        if (m_profileId == id && m_token->text().isEmpty())
            m_token->setText(token);
    });
}

void LoginPage::startNew()
{
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
    m_profileId.clear();
    m_name->clear();
    m_url->setText(u"ws://127.0.0.1:7777/ws/monitor"_s);
    m_token->clear();
    m_remove->setEnabled(false);
    complain({});
    m_name->setFocus();
}

void LoginPage::removeProfile()
{
    m_keeper.forget(m_profileId);
    m_profiles.remove(m_profileId);
    fillList({});
}

void LoginPage::readTokenFile()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Read a token from a file"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const QString token = QString::fromUtf8(file.read(longestToken)).trimmed();
    if (claimsOf(token))
        m_token->setText(token);
    else
        complain(tr("There is no token in this file. It has one line, as `mantimon-server token` prints it."));
}

void LoginPage::describeToken()
{
    const QString token = m_token->text().trimmed();
    const auto claims = claimsOf(token);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text;
    QString role = u"muted"_s;
    if (!token.isEmpty() && !claims) {
        text = tr("This does not look like a token: three parts with points between them.");
        role = u"warn"_s;
    } else if (claims && claims->isExpired(now)) {
        text = tr("Expired at %1. Ask for a new one.").arg(models::Times::moment(claims->expiresAt));
        role = u"bad"_s;
    } else if (claims) {
        QStringList roles;
        for (const QString &name : claims->roles)
            roles << models::Words::role(name);
        const QString who = claims->name.isEmpty() ? tr("somebody without a name") : claims->name;
        text = tr("For %1 (%2).").arg(who, roles.isEmpty() ? tr("no role") : roles.join(u", "_s));
        if (claims->expiresAt.isValid())
            text += u' ' + tr("Expires at %1, in %2.")
                               .arg(models::Times::moment(claims->expiresAt),
                                    models::Times::span(now.msecsTo(claims->expiresAt)));
    }
    m_claims->setText(text);
    look::setStyleProperty(m_claims, "role", role);
    const QUrl url = monitorUrl(m_url->text());
    if (isReadableOnTheWay(url))
        m_urlLabel->setText(tr("Address · without encryption: others on the way can read the token; use wss://"));
    else
        m_urlLabel->setText(tr("Address"));
    look::setStyleProperty(m_urlLabel, "role", isReadableOnTheWay(url) ? u"warn"_s : u"plain"_s);
    m_connect->setEnabled(!m_isBusy && url.isValid() && claims.has_value());
}

void LoginPage::describeKeychain()
{
    const bool isMissing = m_keeper.keychain() == TokenKeeper::Keychain::Missing;
    m_keychain->setVisible(isMissing);
    if (isMissing) {
        m_keychain->say(look::Tone::Warn,
                        tr("No keychain answers, so the token is kept only until you close this window. To have it "
                           "kept, install and unlock one, such as gnome-keyring or KWallet. (%1)")
                            .arg(m_keeper.problem()));
    }
}

void LoginPage::submit()
{
    const QUrl url = monitorUrl(m_url->text());
    const QString token = m_token->text().trimmed();
    if (!url.isValid() || token.isEmpty() || m_isBusy)
        return;
    complain({});
    const QString name = m_name->text().trimmed();
    const Profile profile = m_profiles.put({.id = m_profileId, .name = name.isEmpty() ? url.host() : name, .url = url});
    m_profiles.setLastId(profile.id);
    m_keeper.keep(profile.id, token);
    {
        const QSignalBlocker quiet(m_list);
        fillList(profile.id);
    }
    m_profileId = profile.id;
    m_name->setText(profile.name);
    m_remove->setEnabled(true);
    Q_EMIT chosen(profile, token);
}

} // namespace mantimon::login
