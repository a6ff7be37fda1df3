using System.Text.Json;

namespace Seam.Acs;

/// <summary>Any JSON, equal by its value. An undefined element is not written, so it equals null.</summary>
internal readonly struct RawJson(JsonElement? given) : IEquatable<RawJson>
{
    public JsonElement? Given => given;

    private JsonElement? Written => given is { ValueKind: not JsonValueKind.Undefined } ? given : null;

    public static implicit operator RawJson(JsonElement? given) => new(given);

    public bool Equals(RawJson other) => JsonEquality.Json(Written, other.Written);

    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    public override int GetHashCode() => (int)(Written?.ValueKind ?? JsonValueKind.Undefined);
}
