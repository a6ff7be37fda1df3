using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Seam.Acs.Testing;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Options from a configuration, by reflection and by .NET's generated code.</summary>
public sealed class ConfigurationBindingTests
{
    /// <summary>What binds options of one type. The generator needs a call for each type.</summary>
    private static readonly Dictionary<Type, Func<string, IConfiguration, object>> Binders = new()
    {
        [typeof(SeamClientOptions)] = Bind<SeamClientOptions>(
            section => section.Get<SeamClientOptions>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<SeamClientOptions>(section)
        ),
        [typeof(ActionAttemptWait)] = Bind<ActionAttemptWait>(
            section => section.Get<ActionAttemptWait>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<ActionAttemptWait>(section)
        ),
        [typeof(SeamRequestOptions)] = Bind<SeamRequestOptions>(
            section => section.Get<SeamRequestOptions>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<SeamRequestOptions>(section)
        ),
        [typeof(CodeProvisionerOptions)] = Bind<CodeProvisionerOptions>(
            section => section.Get<CodeProvisionerOptions>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<CodeProvisionerOptions>(section)
        ),
        [typeof(CodeRules)] = Bind<CodeRules>(
            section => section.Get<CodeRules>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<CodeRules>(section)
        ),
        [typeof(SeamSimulatorOptions)] = Bind<SeamSimulatorOptions>(
            section => section.Get<SeamSimulatorOptions>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<SeamSimulatorOptions>(section)
        ),
        [typeof(SimulatedSystemOptions)] = Bind<SimulatedSystemOptions>(
            section => section.Get<SimulatedSystemOptions>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<SimulatedSystemOptions>(section)
        ),
        [typeof(SimulatedDeliveryOptions)] = Bind<SimulatedDeliveryOptions>(
            section => section.Get<SimulatedDeliveryOptions>(),
            (section, options) => section.Bind(options),
            (services, section) => services.Configure<SimulatedDeliveryOptions>(section)
        ),
    };

    private static readonly string[] Ways =
    [
        "Get by reflection",
        "Bind by reflection",
        "Configure by reflection",
        "Get by generated code",
        "Bind by generated code",
        "Configure by generated code",
    ];

    /// <summary>Each option that has a text, and the text.</summary>
    public static TheoryData<Type, string, string> Settings =>
        [
            .. Binders.Keys.SelectMany(type =>
                type.GetProperties()
                    .Where(property => property.SetMethod is { IsPublic: true })
                    .SelectMany(property => TextsOf(property).Select(text => (type, text.Path, text.Value)))
            ),
        ];

    [Fact]
    public void Table_has_all_options_of_all_packages()
    {
        var all = new[] { typeof(SeamClient), typeof(CodeProvisioner), typeof(SeamSimulator) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal));

        Assert.Empty(all.Except(Binders.Keys));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Setting_arrives_in_every_way(Type type, string path, string text)
    {
        var unset = Activator.CreateInstance(type)!;
        foreach (var way in Ways)
        {
            var options = Binders[type](way, Section((path, text)));

            Assert.NotEqual(Read(unset, path), Read(options, path));
            Assert.True(text == Read(options, path), $"{way}: {Read(options, path)}");
        }
    }

    [Theory]
    [InlineData("AttemptTimeout", "Infinite")]
    [InlineData("MaxRetries", "many")]
    [InlineData("Endpoint", "https://")]
    [InlineData("HttpVersion", "two")]
    [InlineData("AllowUnencryptedEndpoint", "perhaps")]
    [InlineData("WaitForActionAttempts:Timeout", "soon")]
    public void Value_that_cannot_be_read_is_refused_with_its_key(string path, string text)
    {
        foreach (var way in Ways)
        {
            var failure = Assert.ThrowsAny<Exception>(() =>
                Binders[typeof(SeamClientOptions)](way, Section((path, text)))
            );

            Assert.Contains($"Section:{path}", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Wait_that_is_out_of_range_is_refused_in_every_way()
    {
        foreach (var way in Ways)
        {
            var failure = Assert.ThrowsAny<Exception>(() =>
                Binders[typeof(SeamClientOptions)](way, Section(("WaitForActionAttempts:Timeout", "00:00:00")))
            );

            Assert.Contains(
                "Timeout must be at least a millisecond, and at most 24 days.",
                failure.ToString(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Infinite_time_is_a_negative_millisecond_in_every_way()
    {
        foreach (var way in Ways)
        {
            var options = Binders[typeof(SeamClientOptions)](way, Section(("AttemptTimeout", "-00:00:00.001")));

            Assert.Equal(Timeout.InfiniteTimeSpan, ((SeamClientOptions)options).AttemptTimeout);
        }
    }

    [Fact]
    public void Empty_text_is_a_text_for_dotnet_and_no_number()
    {
        foreach (var way in Ways)
        {
            Assert.Equal("", Bound("ApiKey").ApiKey);
            if (way.EndsWith("generated code", StringComparison.Ordinal))
                Assert.Equal(2, Bound("MaxRetries").MaxRetries);
            else
                Assert.Throws<InvalidOperationException>(() => Bound("MaxRetries"));

            SeamClientOptions Bound(string path) =>
                (SeamClientOptions)Binders[typeof(SeamClientOptions)](way, Section((path, "")));
        }
    }

    [Fact]
    public void Binding_one_instance_changes_no_other()
    {
        var section = Section(
            ("WaitForActionAttempts:Enabled", "false"),
            ("WaitForActionAttempts:Timeout", "00:00:33")
        );
        var rules = CodeRules.For(AcsSystemExternalType.LatchBuilding);
        foreach (var way in Ways)
            Binders[typeof(SeamClientOptions)](way, section);
        foreach (var shared in new[] { ActionAttemptWait.Default, ActionAttemptWait.None })
            Section(("Timeout", "00:00:33")).Bind(shared);
        Section(("UnsupportedBecause", "bound")).Bind(rules);

        Assert.Equal(new ActionAttemptWait(), new SeamClientOptions().WaitForActionAttempts);
        Assert.Equal(new ActionAttemptWait(), ActionAttemptWait.Default);
        Assert.Equal(new ActionAttemptWait { Enabled = false }, ActionAttemptWait.None);
        Assert.Null(CodeRules.For(AcsSystemExternalType.LatchBuilding).UnsupportedBecause);
    }

    /// <summary>The value may be shared in code, before a section adds to it.</summary>
    [Fact]
    public async Task Clients_of_one_value_in_code_keep_their_own_settings()
    {
        var shared = new ActionAttemptWait { Interval = TimeSpan.FromSeconds(3) };
        var services = new ServiceCollection();
        foreach (var name in new[] { "first", "second" })
            services.AddSeamClient(name, options => options.WaitForActionAttempts = shared);
        services.AddSeamClient("first", Section(("ApiKey", "seam_1"), ("WaitForActionAttempts:Timeout", "00:00:33")));
        services.AddSeamClient("second", Section(("ApiKey", "seam_2")));
        await using var provider = services.BuildServiceProvider();
        var monitor = provider.GetRequiredService<IOptionsMonitor<SeamClientOptions>>();

        Assert.Equal(TimeSpan.FromSeconds(33), monitor.Get("first").WaitForActionAttempts.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(10), monitor.Get("second").WaitForActionAttempts.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(3), monitor.Get("first").WaitForActionAttempts.Interval);
    }

    /// <summary>The two ways of a registered client: its own section, and .NET's Configure.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Registered_client_has_the_settings_of_its_section(bool byConfigure)
    {
        var section = Section(("ApiKey", "seam_1"), ("MaxRetries", "7"), ("WaitForActionAttempts:Enabled", "false"));
        var services = new ServiceCollection();
        if (byConfigure)
            services.Configure<SeamClientOptions>(section).AddSeamClient();
        else
            services.AddSeamClient(section);
        await using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<SeamClientOptions>>().Value;

        Assert.Equal(7, provider.GetRequiredService<SeamClient>().RetrySettings.MaxRetries);
        Assert.False(options.WaitForActionAttempts.Enabled);
    }

    private static Func<string, IConfiguration, object> Bind<T>(
        Func<IConfiguration, T?> get,
        Action<IConfiguration, T> bind,
        Action<IServiceCollection, IConfiguration> configure
    )
        where T : class, new() =>
        (way, section) =>
        {
            switch (way)
            {
                case "Get by generated code":
                    return get(section)!;
                case "Bind by generated code":
                    var bound = new T();
                    bind(section, bound);
                    return bound;
                case "Configure by generated code":
                    return Configured<T>(services => configure(services, section));
                case "Get by reflection":
                    return section.Get(TypeOf<T>())!;
                case "Bind by reflection":
                    object reflected = new T();
                    section.Bind(reflected);
                    return reflected;
                default:
                    return Configured<T>(services => services.Configure<T>(section));
            }
        };

    private static object Configured<T>(Action<IServiceCollection> configure)
        where T : class
    {
        var services = new ServiceCollection();
        configure(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<T>>().Value;
    }

    // The generator must not see the type.
    private static Type TypeOf<T>() => typeof(T);

    private static IConfigurationSection Section(params (string Path, string? Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create($"Section:{one.Path}", one.Value)))
            .Build()
            .GetSection("Section");

    private static IEnumerable<(string Path, string Value)> TextsOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (Binders.ContainsKey(type))
        {
            return type.GetProperties()
                .Where(inner => inner.SetMethod is { IsPublic: true })
                .SelectMany(TextsOf)
                .Select(inner => ($"{property.Name}:{inner.Path}", inner.Value));
        }

        var isOn =
            type == typeof(bool) && (bool?)property.GetValue(Activator.CreateInstance(property.DeclaringType!)) == true;
        return type switch
        {
            _ when type == typeof(string) => [(property.Name, "text")],
            _ when type == typeof(bool) => [(property.Name, isOn ? "False" : "True")],
            _ when type == typeof(int) => [(property.Name, "7")],
            _ when type == typeof(double) => [(property.Name, "2.5")],
            _ when type == typeof(TimeSpan) => [(property.Name, "00:00:07")],
            _ when type == typeof(Uri) => [(property.Name, "https://seam.test/prefix")],
            _ when type == typeof(Version) => [(property.Name, "2.0")],
            _ when type.IsEnum => [(property.Name, Enum.GetNames(type)[^1])],
            _ when type == typeof(IReadOnlyList<string>) => [($"{property.Name}:0", "text")],
            _ when type == typeof(IReadOnlyDictionary<string, string>) => [($"{property.Name}:x-name", "text")],
            // Code, such as a handler or a callback.
            _ => [],
        };
    }

    private static string? Read(object options, string path)
    {
        object? value = options;
        foreach (var name in path.Split(':'))
        {
            value = value switch
            {
                null => null,
                IReadOnlyList<string> list => list.ElementAtOrDefault(int.Parse(name, null)),
                IReadOnlyDictionary<string, string> map => map.GetValueOrDefault(name),
                _ => value.GetType().GetProperty(name)!.GetValue(value),
            };
        }

        return value is IFormattable text
            ? text.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
            : value?.ToString();
    }
}
