// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of an access grant that can be under way.</summary>
/// <remarks><c>access_grant.pending_mutations.mutation_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantPendingMutationCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessGrantPendingMutationCode>))]
public readonly record struct AccessGrantPendingMutationCode : ISeamEnum<AccessGrantPendingMutationCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessGrantPendingMutationCode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>updating_spaces</c>: Spaces or devices are being added or taken away.</summary>
    public static AccessGrantPendingMutationCode UpdatingSpaces { get; } = new("updating_spaces");

    /// <summary><c>updating_access_times</c>: Start or end of the access is being moved.</summary>
    public static AccessGrantPendingMutationCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessGrantPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantPendingMutationCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessGrantPendingMutationCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
