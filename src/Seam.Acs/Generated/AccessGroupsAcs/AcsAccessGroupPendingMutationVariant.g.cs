// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Directions in which a user is due to move.</summary>
/// <remarks><c>acs_access_group.pending_mutations.variant</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupPendingMutationVariant>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsAccessGroupPendingMutationVariant>))]
public readonly record struct AcsAccessGroupPendingMutationVariant : ISeamEnum<AcsAccessGroupPendingMutationVariant>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsAccessGroupPendingMutationVariant(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>adding</c>: The user is due to join.</summary>
    public static AcsAccessGroupPendingMutationVariant Adding { get; } = new("adding");

    /// <summary><c>removing</c>: The user is due to leave.</summary>
    public static AcsAccessGroupPendingMutationVariant Removing { get; } = new("removing");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsAccessGroupPendingMutationVariant(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupPendingMutationVariant FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out AcsAccessGroupPendingMutationVariant result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
