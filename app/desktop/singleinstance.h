// One program a diary: the first one owns a name on the session bus that is made from the diary's true path, and every
// later start asks it to come to the front. Another diary is another name. Without a session bus the diary's own lock
// keeps two programs apart.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace slumbar {

class SingleInstance : public QObject {
    Q_OBJECT

public:
    SingleInstance(const QString& diaryPath, const QDBusConnection& bus, QObject* parent = nullptr);

    /// Whether this is the first program on the diary. A program that crashed does not hold the name any more.
    bool claim();
    /// Brings the first program to the front; false where it does not answer within some seconds.
    bool raiseFirst();

    const QString& busName() const { return m_name; }

Q_SIGNALS:
    /// A later start wants to see the window.
    void activated();

private:
    QDBusConnection m_bus;
    QString m_name;
};

}  // namespace slumbar
