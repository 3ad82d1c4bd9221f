// Shows one article to read. Its links lead to other articles, to its sources and to addresses; it opens none itself.
#pragma once

#include <memory>
#include <optional>

#include <QTextBrowser>

#include "analysis/safety/safetysigns.h"
#include "learn/article.h"

namespace slumbar {

class ArticleView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ArticleView(QWidget* parent = nullptr);
    ~ArticleView() override;

    /// From its beginning. `signs` stand above the text.
    void setArticle(const Article& article, const std::vector<SafetyNotice>& signs);

Q_SIGNALS:
    void articleRequested(const QString& id);
    /// The person chose the address of a source.
    void addressRequested(const QUrl& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void write();
    void keepMeasure();
    void follow(const QUrl& link);
    QRectF quotationPlace() const;

    std::unique_ptr<QTextDocument> m_written;
    std::optional<Article> m_article;
    std::vector<SafetyNotice> m_signs;
};

}  // namespace slumbar
