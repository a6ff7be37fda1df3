namespace Seam.Acs;

/// <summary>A text that a response requires. A missing text reads as empty, and equals one.</summary>
internal readonly struct ResponseText(string? given) : IEquatable<ResponseText>
{
    /// <summary>The text, or null if the response had none.</summary>
    public string? Given => given;

    public string Value => given ?? "";

    public static implicit operator ResponseText(string? given) => new(given);

    public bool Equals(ResponseText other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is ResponseText other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
