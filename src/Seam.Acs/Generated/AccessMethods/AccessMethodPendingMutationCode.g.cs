// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of an access method that can be under way.</summary>
/// <remarks>
/// <c>access_method.pending_mutations.mutation_code</c> of the API, which may add values at any time: one that is not
/// listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodPendingMutationCode>))]
public readonly record struct AccessMethodPendingMutationCode : ISeamEnum<AccessMethodPendingMutationCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessMethodPendingMutationCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>It is being put on further devices.</summary>
    /// <value><c>provisioning_access</c></value>
    public static AccessMethodPendingMutationCode ProvisioningAccess { get; } = new("provisioning_access");

    /// <summary>It is being taken off devices.</summary>
    /// <value><c>revoking_access</c></value>
    public static AccessMethodPendingMutationCode RevokingAccess { get; } = new("revoking_access");

    /// <summary>Its start or end is being moved.</summary>
    /// <value><c>updating_access_times</c></value>
    public static AccessMethodPendingMutationCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessMethodPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodPendingMutationCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessMethodPendingMutationCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
