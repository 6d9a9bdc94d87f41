using System.CommandLine;
using System.CommandLine.Parsing;

namespace LearningItems.Cli.Providers;

/// <summary>The options that name a model and the way to it.</summary>
internal sealed class ProviderOptionSet
{
    private readonly Option<string?> _provider = new("--provider")
    {
        Description = $"Who answers the calls: {ChatProvider.Offline} (the default: a stand-in that needs no network), {ChatProvider.Anthropic}, {ChatProvider.OpenAi} – OpenAI or any server that speaks its format –, or {ChatProvider.Ollama}, at http://localhost:11434 unless --endpoint says otherwise.",
        HelpName = string.Join('|', ChatProvider.Known),
    };

    private readonly Option<Uri?> _endpoint = EndpointOption.Create();
    private readonly Option<string?> _model = new("--model") { Description = "The model, by the name its provider has for it.", HelpName = "M" };
    private readonly Option<string?> _keyVariable = KeyVariableOption.Create();
    private readonly Option<SchemaChoice?> _schema = SchemaOption.Create();

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_provider, _endpoint, _model, _keyVariable, _schema])
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    /// <summary>The provider as it is named, before it is known whether there is one of that name.</summary>
    public string NameOf(CommandResult command) => command.GetResult(_provider) is { Tokens: [var token, ..] } ? token.Value : ChatProvider.Offline;

    public ProviderArguments Bind(ParseResult parsed) => new()
    {
        Name = parsed.GetValue(_provider) ?? ChatProvider.Offline,
        Endpoint = parsed.GetValue(_endpoint),
        Model = parsed.GetValue(_model)?.Trim(),
        KeyVariable = parsed.GetValue(_keyVariable),
        Schema = parsed.GetValue(_schema)?.Mode,
    };

    private void Check(CommandResult command)
    {
        var name = Text(_provider) ?? ChatProvider.Offline;
        if (!ChatProvider.Known.Contains(name, StringComparer.Ordinal))
        {
            command.AddError(ChatProvider.DescribeUnknown(name));
        }
        else if (name != ChatProvider.Offline)
        {
            if (string.IsNullOrWhiteSpace(Text(_model)))
            {
                command.AddError($"--provider {name} needs --model; give the model's name, as the provider writes it.");
            }
        }
        else if (((Option[])[_endpoint, _model, _keyVariable, _schema]).Where(option => command.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToList() is { Count: > 0 } given)
        {
            command.AddError($"{string.Join(", ", given)}: the provider '{ChatProvider.Offline}' has no model; give --provider {ChatProvider.Anthropic}, {ChatProvider.OpenAi} or {ChatProvider.Ollama} as well.");
        }

        string? Text(Option option) => command.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;
    }
}
