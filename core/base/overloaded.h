// One visitor out of several lambdas, for std::visit.
#pragma once

namespace slumbar {

template<class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
// clang 14 does not find this by itself.
template<class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace slumbar
