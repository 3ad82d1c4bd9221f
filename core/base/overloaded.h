// One visitor out of several lambdas, for std::visit.
#pragma once

namespace slumbar {

template<class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

}  // namespace slumbar
