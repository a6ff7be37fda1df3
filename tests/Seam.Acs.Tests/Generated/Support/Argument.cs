using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Makes C# values out of the JSON that they stand for, without the client's own readers.</summary>
internal static class Argument
{
    public static object? Of(JsonNode? value, Type type)
    {
        if (IsGeneric(type, typeof(Optional<>)))
            return Activator.CreateInstance(type, [Of(value, type.GenericTypeArguments[0])]);
        // In a map null is a value like any other.
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(value);
        if (value is null)
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(DateTimeOffset))
            // The same moment elsewhere in the world: the client must write it in UTC.
            return DateTimeOffset.Parse((string)value!, CultureInfo.InvariantCulture).ToOffset(TimeSpan.FromHours(2));
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(value);
        if (type == typeof(string) || type.IsPrimitive)
            return value.Deserialize(type);
        if (IsGeneric(type, typeof(IReadOnlyList<>)) || IsGeneric(type, typeof(IEnumerable<>)))
            return List(value.AsArray(), type.GenericTypeArguments[0]);
        if (IsGeneric(type, typeof(IReadOnlyDictionary<,>)))
            return Map(value.AsObject(), type.GenericTypeArguments[1]);
        return type.IsValueType ? Enum((string)value!, type) : Record(value.AsObject(), type);
    }

    /// <summary>Makes a record by its properties.</summary>
    public static object Record(JsonObject members, Type type)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var (name, value) in members)
        {
            var property = RecordTypes.Property(type, name);
            property.SetValue(record, Of(value, property.PropertyType));
        }

        return record;
    }

    private static object Enum(string text, Type type) =>
        type.GetMethod("FromValue", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [text])!;

    private static Array List(JsonArray items, Type itemType)
    {
        var list = Array.CreateInstance(itemType, items.Count);
        for (var index = 0; index < items.Count; index++)
            list.SetValue(Of(items[index], itemType), index);
        return list;
    }

    private static object Map(JsonObject items, Type itemType)
    {
        var map = (IDictionary)
            Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), itemType))!;
        foreach (var (key, value) in items)
            map.Add(key, Of(value, itemType));
        return map;
    }

    private static bool IsGeneric(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
