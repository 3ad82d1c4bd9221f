#include "desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>

namespace slumbar {

namespace {

constexpr QLatin1String objectPath("/org/slumbar/Slumbar");
constexpr QLatin1String applicationInterface("org.freedesktop.Application");
constexpr QLatin1String activationToken("activation-token");
constexpr const char* tokenVariable = "XDG_ACTIVATION_TOKEN";

constexpr int longestAnswerMs = 3000;
constexpr int hashDigits = 16;

/// One path for a file however it is named, even before the file and its folders exist.
QString truePathOf(const QString& path)
{
    const QFileInfo file(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (file.exists() || file.isRoot()) {
        return file.canonicalFilePath();
    }
    return truePathOf(file.path()) + QLatin1Char('/') + file.fileName();
}

QString nameFor(const QString& diaryPath)
{
    const QByteArray hash = QCryptographicHash::hash(truePathOf(diaryPath).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("org.slumbar.Slumbar.diary") + QString::fromLatin1(hash.toHex().left(hashDigits));
}

}  // namespace

/// The part of the specification "D-Bus activation" that a window needs.
class ApplicationAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(SingleInstance* instance) : QDBusAbstractAdaptor(instance), m_instance(instance) {}

public Q_SLOTS:
    void Activate(const QVariantMap& platformData)
    {
        if (const QString token = platformData[activationToken].toString(); !token.isEmpty()) {
            // Qt's Wayland windows take the right to come to the front from here.
            qputenv(tokenVariable, token.toUtf8());
        }
        Q_EMIT m_instance->activated();
    }

private:
    SingleInstance* m_instance;
};

SingleInstance::SingleInstance(const QString& diaryPath, const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus), m_name(nameFor(diaryPath))
{
    new ApplicationAdaptor(this);
}

bool SingleInstance::claim()
{
    if (!m_bus.isConnected()) {
        return true;
    }
    // The object first: whoever finds the name also finds somebody who answers.
    m_bus.registerObject(objectPath, this);
    return m_bus.interface()->registerService(m_name).value() == QDBusConnectionInterface::ServiceRegistered;
}

bool SingleInstance::raiseFirst()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_name, objectPath, applicationInterface, QStringLiteral("Activate"));
    call.setArguments({QVariantMap{{activationToken, qEnvironmentVariable(tokenVariable)}}});
    return m_bus.call(call, QDBus::Block, longestAnswerMs).type() == QDBusMessage::ReplyMessage;
}

}  // namespace slumbar

#include "singleinstance.moc"
