using Microsoft.Extensions.Configuration;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Microsoft.Extensions.Configuration binds the open enums of an app's own options.</summary>
public sealed class OpenEnumConfigurationTests
{
    [Fact]
    public void Open_enum_is_bound()
    {
        var options = Bind(
            ("Method", "mobile_key"),
            ("Optional", "a new one"),
            ("List:0", "code"),
            ("ByMethod:card", "yes")
        );

        Assert.Equal(AcsCredentialAccessMethod.MobileKey, options.Method);
        Assert.Equal("a new one", options.Optional?.Value);
        Assert.Equal([AcsCredentialAccessMethod.Code], options.List);
    }

    [Fact]
    public void Missing_open_enum_keeps_its_default()
    {
        var options = Bind(("Other", "1"));

        Assert.Equal(AcsCredentialAccessMethod.Card, options.Method);
        Assert.Null(options.Optional);
    }

    [Fact]
    public void Empty_text_is_no_value()
    {
        var options = Bind(("Method", ""), ("Optional", ""));

        Assert.Equal("", options.Method.Value);
        Assert.Null(options.Optional);
    }

    private static KeyOptions Bind(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)))
            .Build()
            .Get<KeyOptions>()!;

    private sealed class KeyOptions
    {
        public AcsCredentialAccessMethod Method { get; set; } = AcsCredentialAccessMethod.Card;

        public AcsCredentialAccessMethod? Optional { get; set; }

        public IList<AcsCredentialAccessMethod> List { get; } = [];
    }
}
