#pragma once

#include "pages/settings_page.h"

#include <QObject>
#include <QTranslator>
#include <QVector>

namespace mantimon::window {

/// The language of everything, changed while the program runs: widgets hear of it by LanguageChange.
class Language : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// `de`, `zh_CN`; empty: the desktop's, or English where we do not speak that. Numbers and times
    /// follow, with the desktop's country where its language is the same.
    void speak(const QString &code);
    [[nodiscard]] QString spoken() const { return m_spoken; }

    /// Those there are translations for, and English.
    [[nodiscard]] static const QVector<pages::NamedLanguage> &all();

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< of Qt's own dialogs
    QString m_spoken;
};

} // namespace mantimon::window
