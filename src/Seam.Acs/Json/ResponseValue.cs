namespace Seam.Acs;

/// <summary>A value that a response requires. A missing value reads as the type's default, and equals it.</summary>
internal readonly struct ResponseValue<T>(T? given) : IEquatable<ResponseValue<T>>
    where T : struct
{
    /// <summary>The value, or null if the response had none.</summary>
    public T? Given => given;

    public T Value => given.GetValueOrDefault();

    public static implicit operator ResponseValue<T>(T? given) => new(given);

    public bool Equals(ResponseValue<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is ResponseValue<T> other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}
