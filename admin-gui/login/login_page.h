#pragma once

#include "login/profile.h"
#include "login/token_keeper.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mantimon::look {
class Notice;
}

namespace mantimon::login {

/// Which server, and by which token. Profiles at the left, the chosen one's form at the right.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    LoginPage(Profiles &profiles, TokenKeeper &keeper, QWidget *parent = nullptr);

    /// A server that is not among the profiles yet, as from the command line.
    void fill(const QUrl &url, const QString &token);
    /// Why the server did not let us in; empty: nothing to say.
    void complain(const QString &text);
    void setBusy(bool isBusy);
    /// Logs in by the last profile when its token is kept and has not expired.
    void resume();

Q_SIGNALS:
    void chosen(const mantimon::login::Profile &profile, const QString &token);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void retranslate();
    void fillList(const QString &currentId);
    void showProfile(int row);
    void startNew();
    void removeProfile();
    void readTokenFile();
    void describeToken();
    void describeKeychain();
    void submit();

    Profiles &m_profiles;
    TokenKeeper &m_keeper;
    QVector<Profile> m_known;
    QString m_profileId;
    bool m_isBusy = false;

    QLabel *m_heading = nullptr;
    QLabel *m_intro = nullptr;
    QLabel *m_serversLabel = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_new = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_urlLabel = nullptr;
    QLineEdit *m_url = nullptr;
    QLabel *m_tokenLabel = nullptr;
    QLineEdit *m_token = nullptr;
    QPushButton *m_file = nullptr;
    QLabel *m_claims = nullptr;
    look::Notice *m_complaint = nullptr;
    look::Notice *m_keychain = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace mantimon::login
