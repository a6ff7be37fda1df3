// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Directions of a membership change.</summary>
/// <remarks>
/// <c>acs_user.pending_mutations.variant</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserPendingMutationVariant>))]
public readonly record struct AcsUserPendingMutationVariant : ISeamEnum<AcsUserPendingMutationVariant>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsUserPendingMutationVariant(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The user will join.</summary>
    /// <value><c>adding</c></value>
    public static AcsUserPendingMutationVariant Adding { get; } = new("adding");

    /// <summary>The user will leave.</summary>
    /// <value><c>removing</c></value>
    public static AcsUserPendingMutationVariant Removing { get; } = new("removing");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsUserPendingMutationVariant(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserPendingMutationVariant FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsUserPendingMutationVariant other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
