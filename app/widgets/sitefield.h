// The places that hurt as words: a chip each, which a click takes away, and the whole list behind one more.
#pragma once

#include <set>
#include <vector>

#include <QWidget>

#include "domain/pain.h"

namespace slumbar {

class Chip;
class FlowLayout;

class SiteField : public QWidget {
    Q_OBJECT
public:
    explicit SiteField(QWidget* parent = nullptr);

    const std::set<Site>& sites() const { return m_sites; }
    void setSites(const std::set<Site>& sites);

Q_SIGNALS:
    /// The person marked a place or took a mark back.
    void sitesChanged(const std::set<slumbar::Site>& sites);

private:
    void toggle(Site site);
    void showList();

    std::set<Site> m_sites;
    FlowLayout* m_flow;
    std::vector<Chip*> m_chips;
    Chip* m_listChip;
};

}  // namespace slumbar
