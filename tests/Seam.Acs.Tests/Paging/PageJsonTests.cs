using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs.Tests;

/// <summary>A page keeps its items and its cursor through System.Text.Json.</summary>
public sealed partial class PageJsonTests
{
    private static readonly JsonSerializerOptions Piecemeal = new() { DefaultBufferSize = 1 };

    private static readonly SeamPage<AcsUser> Page = new(
        [new AcsUser { AcsUserId = "u1", FullName = "Jane" }, new AcsUser { AcsUserId = "u2" }],
        hasNextPage: true,
        nextPageCursor: "c2",
        nextPageUrl: "https://example.com/next"
    );

    private static readonly Dictionary<string, Type> Pages = typeof(SeamClient)
        .Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(SeamResource)))
        .SelectMany(type => type.GetMethods())
        .Select(method => method.ReturnType)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SeamPage<>))
        .Distinct()
        .ToDictionary(type => type.GenericTypeArguments[0].Name);

    public static TheoryData<string> ItemTypes => new(Pages.Keys);

    [Fact]
    public void Page_is_written_as_an_object() =>
        SampleAnswer.AssertSame(
            JsonNode.Parse(
                """
                {"items":[{"acs_user_id":"u1","full_name":"Jane"},{"acs_user_id":"u2"}],"has_next_page":true,
                "next_page_cursor":"c2","next_page_url":"https://example.com/next"}
                """
            ),
            JsonSerializer.SerializeToNode(Page)
        );

    [Fact]
    public void Last_page_is_written_without_a_cursor() =>
        Assert.Equal("""{"items":[],"has_next_page":false}""", JsonSerializer.Serialize(new SeamPage<AcsUser>([])));

    [Fact]
    public async Task Page_is_read_as_it_was_written()
    {
        AssertSame(Page, JsonSerializer.Deserialize<SeamPage<AcsUser>>(JsonSerializer.Serialize(Page))!);
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(Page));
        AssertSame(
            Page,
            (
                await JsonSerializer.DeserializeAsync<SeamPage<AcsUser>>(
                    stream,
                    Piecemeal,
                    TestContext.Current.CancellationToken
                )
            )!
        );
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public void Page_of_each_record_needs_no_context_for_its_items(string name)
    {
        var type = Pages[name];
        var options = new JsonSerializerOptions { TypeInfoResolver = new PagesAlone() };
        const string Json = """{"items":[{},null],"has_next_page":true,"next_page_cursor":"c2"}""";

        var page = JsonSerializer.Deserialize(Json, options.GetTypeInfo(type))!;

        SampleAnswer.AssertSame(JsonNode.Parse(Json), JsonSerializer.SerializeToNode(page, options.GetTypeInfo(type)));
    }

    [Fact]
    public void Page_survives_in_a_users_type_behind_a_source_generated_context()
    {
        var json = JsonSerializer.Serialize(new Cached(Page, "kept"), PageContext.Default.Cached);

        var read = JsonSerializer.Deserialize(json, PageContext.Default.Cached)!;

        AssertSame(Page, read.Page!);
        Assert.Equal("kept", read.Note);
    }

    [Fact]
    public void Page_of_a_users_own_type_survives()
    {
        var page = new SeamPage<int>([1, 2], hasNextPage: true, nextPageCursor: "c");

        var json = JsonSerializer.Serialize(page);

        Assert.Equal("""{"items":[1,2],"has_next_page":true,"next_page_cursor":"c"}""", json);
        AssertSame(page, JsonSerializer.Deserialize<SeamPage<int>>(json)!);
    }

    [Fact]
    public void Array_is_read_as_the_only_page()
    {
        var page = JsonSerializer.Deserialize<SeamPage<AcsUser>>("""[{"acs_user_id":"u1"}]""")!;

        Assert.Equal("u1", Assert.Single(page).AcsUserId);
        Assert.False(page.HasNextPage);
    }

    [Fact]
    public void Members_come_in_any_order_and_unknown_members_are_skipped()
    {
        var page = JsonSerializer.Deserialize<SeamPage<AcsUser>>(
            """{"more":{"items":[1]},"next_page_cursor":"c2","has_next_page":true,"next_page_url":null,"items":[]}"""
        )!;

        AssertSame(new SeamPage<AcsUser>([], true, "c2"), page);
    }

    [Fact]
    public void Null_is_no_page() => Assert.Null(JsonSerializer.Deserialize<SeamPage<AcsUser>>("null"));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"items":{}}""")]
    [InlineData("""{"items":null}""")]
    [InlineData("""{"items":[],"has_next_page":"yes"}""")]
    [InlineData("""{"items":[],"next_page_cursor":7}""")]
    [InlineData("7")]
    public void Json_that_is_no_page_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SeamPage<AcsUser>>(json));

    private static void AssertSame<T>(SeamPage<T> expected, SeamPage<T> actual)
    {
        Assert.Equal(expected.AsEnumerable(), actual.AsEnumerable());
        Assert.Equal(
            (expected.HasNextPage, expected.NextPageCursor, expected.NextPageUrl),
            (actual.HasNextPage, actual.NextPageCursor, actual.NextPageUrl)
        );
    }

    internal sealed record Cached(SeamPage<AcsUser>? Page, string Note);

    [JsonSerializable(typeof(Cached))]
    internal sealed partial class PageContext : JsonSerializerContext;

    /// <summary>A context that knows pages and nothing of what is in them, as one that names pages alone.</summary>
    private sealed class PagesAlone : IJsonTypeInfoResolver
    {
        private readonly DefaultJsonTypeInfoResolver _all = new();

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SeamPage<>)
                ? _all.GetTypeInfo(type, options)
                : null;
    }
}
