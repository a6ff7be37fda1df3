namespace Seam.Acs;

/// <summary>A list of a response, equal by its items. A missing list reads as empty, and equals one.</summary>
internal readonly struct ResponseList<T>(IReadOnlyList<T>? given) : IEquatable<ResponseList<T>>
{
    /// <summary>The list, or null if the response had none.</summary>
    public IReadOnlyList<T>? Given => given;

    public IReadOnlyList<T> Value => given ?? [];

    public bool Equals(ResponseList<T> other) => JsonEquality.Lists(Value, other.Value);

    public override bool Equals(object? obj) => obj is ResponseList<T> other && Equals(other);

    public override int GetHashCode() => JsonEquality.Hash(given);
}
