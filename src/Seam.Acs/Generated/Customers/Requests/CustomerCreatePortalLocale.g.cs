// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Languages of a customer portal.</summary>
/// <remarks><c>customers.create_portal.locale</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<CustomerCreatePortalLocale>))]
[TypeConverter(typeof(SeamEnumTypeConverter<CustomerCreatePortalLocale>))]
public readonly record struct CustomerCreatePortalLocale : ISeamEnum<CustomerCreatePortalLocale>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public CustomerCreatePortalLocale(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>en-US</c>: English of the United States.</summary>
    public static CustomerCreatePortalLocale EnUS { get; } = new("en-US");

    /// <summary><c>pt-PT</c>: Portuguese of Portugal.</summary>
    public static CustomerCreatePortalLocale PtPT { get; } = new("pt-PT");

    /// <summary><c>fr-FR</c>: French.</summary>
    public static CustomerCreatePortalLocale FrFR { get; } = new("fr-FR");

    /// <summary><c>it-IT</c>: Italian.</summary>
    public static CustomerCreatePortalLocale ItIT { get; } = new("it-IT");

    /// <summary><c>es-ES</c>: Spanish of Spain.</summary>
    public static CustomerCreatePortalLocale EsES { get; } = new("es-ES");

    /// <summary><c>de-DE</c>: German.</summary>
    public static CustomerCreatePortalLocale DeDE { get; } = new("de-DE");

    /// <summary><c>nl-NL</c>: Dutch.</summary>
    public static CustomerCreatePortalLocale NlNL { get; } = new("nl-NL");

    /// <summary><c>el-GR</c>: Greek.</summary>
    public static CustomerCreatePortalLocale ElGR { get; } = new("el-GR");

    /// <summary><c>pl-PL</c>: Polish.</summary>
    public static CustomerCreatePortalLocale PlPL { get; } = new("pl-PL");

    /// <summary><c>ru-RU</c>: Russian.</summary>
    public static CustomerCreatePortalLocale RuRU { get; } = new("ru-RU");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator CustomerCreatePortalLocale(string value) => new(value);

    /// <inheritdoc/>
    public static CustomerCreatePortalLocale FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out CustomerCreatePortalLocale result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
