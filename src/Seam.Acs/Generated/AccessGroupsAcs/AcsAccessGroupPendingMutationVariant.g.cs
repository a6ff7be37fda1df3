// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Directions in which a user is due to move.</summary>
/// <remarks>
/// <c>acs_access_group.pending_mutations.variant</c> of the API, which may add values at any time: one that is not
/// listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupPendingMutationVariant>))]
public readonly record struct AcsAccessGroupPendingMutationVariant : ISeamEnum<AcsAccessGroupPendingMutationVariant>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsAccessGroupPendingMutationVariant(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The user is due to join.</summary>
    /// <value><c>adding</c></value>
    public static AcsAccessGroupPendingMutationVariant Adding { get; } = new("adding");

    /// <summary>The user is due to leave.</summary>
    /// <value><c>removing</c></value>
    public static AcsAccessGroupPendingMutationVariant Removing { get; } = new("removing");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsAccessGroupPendingMutationVariant(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupPendingMutationVariant FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsAccessGroupPendingMutationVariant other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
