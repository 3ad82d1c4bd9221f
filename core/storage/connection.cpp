#include "storage/connection.h"

#include <utility>

#include <QUuid>

namespace slumbar {

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (!connection->m_database.open()) {
        return tl::unexpected(sqlite::toError(connection->m_database.lastError()));
    }
    for (const QString& setting : sqlite::settings(access)) {
        if (const auto done = connection->run(setting); !done) {
            return tl::unexpected(done.error());
        }
    }
    return connection;
}

Connection::Connection(const QString& path)
    : m_database(QSqlDatabase::addDatabase(sqlite::driverName(), QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(path);
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();  // removeDatabase warns while a handle is alive
    QSqlDatabase::removeDatabase(name);
}

Result<void> Connection::run(const QString& statement) const
{
    QSqlQuery query(m_database);
    if (!query.exec(statement)) {
        return tl::unexpected(sqlite::toError(query.lastError()));
    }
    return {};
}

Result<void> Connection::run(const QString& statement, const QVariantList& values) const
{
    return select(statement, values).map([](const QSqlQuery&) {});
}

Result<QSqlQuery> Connection::select(const QString& statement, const QVariantList& values) const
{
    auto query = prepared(statement);
    if (!query) {
        return query;
    }
    if (const auto done = execute(*query, values); !done) {
        return tl::unexpected(done.error());
    }
    return query;
}

Result<QSqlQuery> Connection::prepared(const QString& statement) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return tl::unexpected(sqlite::toError(query.lastError()));
    }
    return query;
}

Result<void> execute(QSqlQuery& prepared, const QVariantList& values)
{
    for (int position = 0; position < values.size(); ++position) {
        prepared.bindValue(position, values[position]);
    }
    if (!prepared.exec()) {
        return tl::unexpected(sqlite::toError(prepared.lastError()));
    }
    return {};
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    return connection.run(QStringLiteral("BEGIN")).map([&connection] { return Transaction(connection); });
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection) {
        // Where this fails the database has rolled back by itself, as it does when the disk is full.
        static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK")));
    }
}

Result<void> Transaction::commit()
{
    return m_connection->run(QStringLiteral("COMMIT")).map([this] { m_connection = nullptr; });
}

}  // namespace slumbar
