// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of an access method that can be under way.</summary>
/// <remarks>
/// <c>access_method.pending_mutations.mutation_code</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodPendingMutationCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessMethodPendingMutationCode>))]
public readonly record struct AccessMethodPendingMutationCode : ISeamEnum<AccessMethodPendingMutationCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessMethodPendingMutationCode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>provisioning_access</c>: It is being put on further devices.</summary>
    public static AccessMethodPendingMutationCode ProvisioningAccess { get; } = new("provisioning_access");

    /// <summary><c>revoking_access</c>: It is being taken off devices.</summary>
    public static AccessMethodPendingMutationCode RevokingAccess { get; } = new("revoking_access");

    /// <summary><c>updating_access_times</c>: Its start or end is being moved.</summary>
    public static AccessMethodPendingMutationCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessMethodPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodPendingMutationCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessMethodPendingMutationCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
