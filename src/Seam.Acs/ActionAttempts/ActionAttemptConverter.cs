using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// Puts the JSON of action attempts behind <see cref="JsonSerializer"/>, source-generated contexts included, for each type of
/// result.
/// </summary>
/// <remarks>
/// Results of the library need no reflection. Where code can't be made at run time, as under Native AOT, an action attempt
/// with a result of your own needs a <see cref="SeamJsonConverter{T}"/> for it among the options' converters.
/// </remarks>
public sealed partial class ActionAttemptConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Known = [];

    static ActionAttemptConverter()
    {
        Add<ActionAttemptResult>();
        AddKnown();
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ActionAttempt<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">
    /// The result is of your own type, and code can't be made at run time.
    /// </exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (Known.TryGetValue(typeToConvert, out var converter))
            return converter;
        return RuntimeFeature.IsDynamicCodeSupported
            ? Make(typeToConvert)
            : throw new NotSupportedException(
                $"Add a {nameof(SeamJsonConverter<>)} for this type of action attempt to the options' converters."
            );
    }

    /// <summary>Adds a converter for each result of the API's operations. Named one by one, trimming keeps them.</summary>
    static partial void AddKnown();

    private static void Add<TResult>()
        where TResult : ISeamJson<TResult> =>
        Known.Add(typeof(ActionAttempt<TResult>), new SeamJsonConverter<ActionAttempt<TResult>>());

    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "It is called only where code can be made at run time, which .NET 8 doesn't declare to be a guard."
    )]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(SeamJsonConverter<>))]
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2072",
        Justification = "The constructor of the converter, which is all that is needed, is kept by the dependency."
    )]
    private static JsonConverter Make(Type typeToConvert) =>
        (JsonConverter)Activator.CreateInstance(typeof(SeamJsonConverter<>).MakeGenericType(typeToConvert))!;
}
