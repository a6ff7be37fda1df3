namespace Seam.Acs;

/// <summary>A list of a request, equal by its items. A missing list is not sent, so it differs from an empty one.</summary>
internal readonly struct RequestList<T>(IReadOnlyList<T>? given) : IEquatable<RequestList<T>>
{
    public IReadOnlyList<T>? Given => given;

    public bool Equals(RequestList<T> other) => JsonEquality.Lists(given, other.Given);

    public override bool Equals(object? obj) => obj is RequestList<T> other && Equals(other);

    public override int GetHashCode() => JsonEquality.Hash(given);
}
