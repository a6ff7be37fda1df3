using System.Collections.ObjectModel;

namespace Seam.Acs;

/// <summary>A map of a response, equal by its entries. A missing map reads as empty, and equals one.</summary>
internal readonly struct ResponseMap<T>(IReadOnlyDictionary<string, T>? given) : IEquatable<ResponseMap<T>>
{
    /// <summary>The map, or null if the response had none.</summary>
    public IReadOnlyDictionary<string, T>? Given => given;

    public IReadOnlyDictionary<string, T> Value => given ?? ReadOnlyDictionary<string, T>.Empty;

    public bool Equals(ResponseMap<T> other) => JsonEquality.Maps(Value, other.Value);

    public override bool Equals(object? obj) => obj is ResponseMap<T> other && Equals(other);

    public override int GetHashCode() => JsonEquality.Hash(given);
}
