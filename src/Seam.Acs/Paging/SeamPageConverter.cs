using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// Creates the converters of pages, so that <see cref="JsonSerializer"/> reads and writes them with their cursors,
/// source-generated contexts included.
/// </summary>
/// <remarks>
/// Pages of the API's records need no reflection. Under Native AOT, a page of your own type needs a
/// <see cref="SeamPageConverter{T}"/> among the options' converters.
/// </remarks>
public sealed partial class SeamPageConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Known = [];

    static SeamPageConverter() => AddKnown();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(SeamPage<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The items are of your own type, under Native AOT.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (Known.TryGetValue(typeToConvert, out var converter))
            return converter;
        return RuntimeFeature.IsDynamicCodeSupported
            ? Create(typeToConvert)
            : throw new NotSupportedException(
                $"Add a {nameof(SeamPageConverter<>)} for this type of item to the options' converters."
            );
    }

    /// <summary>Adds a converter for each record of which the API gives pages. Named one by one, trimming keeps them.</summary>
    static partial void AddKnown();

    private static void Add<T>()
        where T : ISeamJson<T> => Known.Add(typeof(SeamPage<T>), new SeamPageConverter<T>(new SeamJsonConverter<T>()));

    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "It is called only if code can be made at run time, which .NET 8 doesn't declare to be a guard."
    )]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(SeamPageConverter<>))]
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2072",
        Justification = "The constructor of the converter, which is all that is needed, is kept by the dependency."
    )]
    private static JsonConverter Create(Type typeToConvert) =>
        (JsonConverter)
            Activator.CreateInstance(
                typeof(SeamPageConverter<>).MakeGenericType(typeToConvert.GenericTypeArguments[0])
            )!;
}
