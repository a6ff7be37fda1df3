// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of an access grant that can be under way.</summary>
/// <remarks>
/// <c>access_grant.pending_mutations.mutation_code</c> of the API, which may add values at any time: one that is not
/// listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantPendingMutationCode>))]
public readonly record struct AccessGrantPendingMutationCode : ISeamEnum<AccessGrantPendingMutationCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessGrantPendingMutationCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Spaces or devices are being added or taken away.</summary>
    /// <value><c>updating_spaces</c></value>
    public static AccessGrantPendingMutationCode UpdatingSpaces { get; } = new("updating_spaces");

    /// <summary>Start or end of the access is being moved.</summary>
    /// <value><c>updating_access_times</c></value>
    public static AccessGrantPendingMutationCode UpdatingAccessTimes { get; } = new("updating_access_times");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessGrantPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantPendingMutationCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessGrantPendingMutationCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
