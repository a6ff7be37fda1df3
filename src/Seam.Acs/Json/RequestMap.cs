namespace Seam.Acs;

/// <summary>A map of a request, equal by its entries. A missing map is not sent, so it differs from an empty one.</summary>
internal readonly struct RequestMap<T>(IReadOnlyDictionary<string, T>? given) : IEquatable<RequestMap<T>>
{
    public IReadOnlyDictionary<string, T>? Given => given;

    public bool Equals(RequestMap<T> other) => JsonEquality.Maps(given, other.Given);

    public override bool Equals(object? obj) => obj is RequestMap<T> other && Equals(other);

    public override int GetHashCode() => JsonEquality.Hash(given);
}
