// One open connection to a diary file and the statements run on it, with errors as values. It belongs to the thread
// that opened it and closes when it goes out of scope.
#pragma once

#include <memory>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include "storage/sqlitedialect.h"

namespace slumbar {

class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A statement without places for values, whatever it contains.
    Result<void> run(const QString& statement) const;
    Result<void> run(const QString& statement, const QVariantList& values) const;
    /// Forward only, before its first row.
    Result<QSqlQuery> select(const QString& statement, const QVariantList& values = {}) const;
    /// To be run many times with `execute`.
    Result<QSqlQuery> prepared(const QString& statement) const;

private:
    explicit Connection(const QString& path);

    QSqlDatabase m_database;
};

Result<void> execute(QSqlQuery& prepared, const QVariantList& values);

/// Everything between its beginning and `commit` happens together or, when it goes out of scope before, not at all.
class Transaction {
public:
    static Result<Transaction> begin(const Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    Result<void> commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}

    const Connection* m_connection;  ///< null once there is nothing to roll back
};

}  // namespace slumbar
